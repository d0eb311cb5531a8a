using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>Requests that begin as ones that a grant covers, and to some of which one or two things happen.</summary>
internal static class RandomRequests
{
    public static Gen<AccessRequest> Of(PolicyDocument policy)
    {
        Gen<RequestParts> parts = Draw.Chance(90).SelectMany(isCovered => isCovered && policy.Grants.Count > 0 ? Covered(policy) : Uncovered(policy));
        return
            from sound in parts
            from count in Gen.Frequency((6, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2)))
            from happened in Gen.ArrayOf(RequestMishaps.Of(policy), count)
            select happened.Aggregate(sound, (request, happen) => happen(request)).ToRequest();
    }

    /// <summary>Simpler requests: fewer roles, no evidence, shorter ids.</summary>
    public static IEnumerable<AccessRequest> Simpler(PolicyDocument policy, AccessRequest request)
    {
        RequestParts parts = RequestParts.Of(policy, request);
        List<RequestParts> simpler = [];
        if (parts.Evidence != RequestEvidence.None)
        {
            simpler.Add(parts with { Evidence = RequestEvidence.None });
        }

        if (parts.Tenant is not null)
        {
            simpler.Add(parts with { Tenant = null });
        }

        if (parts.Held.Any(role => role != parts.Role))
        {
            simpler.Add(parts with { Held = [.. parts.Held.Where(role => role == parts.Role)] });
        }

        simpler.AddRange(parts.Held.Select(role => parts with { Held = [.. parts.Held.Where(other => other != role)] }));
        if (parts.Actor.Length > 1)
        {
            simpler.Add(parts with { Actor = "u" });
        }

        if (parts.Subject.Length > 1)
        {
            simpler.Add(parts with { Subject = "s" });
        }

        return simpler.Select(each => each.ToRequest());
    }

    private static Gen<RequestParts> Covered(PolicyDocument policy) =>
        from grant in Draw.OneOf(policy.Grants.ToArray())
        from others in Draw.Some([.. policy.Roles.Keys], 10)
        from actor in Draw.OneOf(RequestParts.Actors)
        from subject in Draw.OneOf(RequestParts.Subjects)
        from isEmergency in Draw.Chance(grant.Emergency is null ? 2 : 25)
        select new RequestParts
        {
            Activity = grant.Activity,
            Role = grant.Role,
            Recipient = grant.Recipient,
            Purpose = grant.Purpose,
            Actor = actor,
            Held = [.. others.Append(grant.Role).Distinct(StringComparer.Ordinal)],
            Subject = subject,
            Evidence = isEmergency ? new RequestEvidence { EmergencyReason = "An invented emergency" } : RequestEvidence.None,
        };

    // Between names that the policy knows, mostly without a grant: what a person reviews one by one.
    private static Gen<RequestParts> Uncovered(PolicyDocument policy) =>
        from activity in Draw.OneOf(Enum.GetValues<Activity>())
        from role in Draw.OneOf<string>([.. policy.Roles.Keys, "Nobody"])
        from recipient in Draw.OneOf<string>([.. policy.Recipients.Keys, "Nobody"])
        from purpose in Draw.OneOf<string>([.. policy.Purposes.Keys, "Nothing"])
        from actor in Draw.OneOf(RequestParts.Actors)
        from subject in Draw.OneOf(RequestParts.Subjects)
        select new RequestParts
        {
            Activity = activity,
            Role = role,
            Recipient = activity == Activity.Use ? null : recipient,
            Purpose = purpose,
            Actor = actor,
            Held = [role],
            Subject = subject,
        };
}
