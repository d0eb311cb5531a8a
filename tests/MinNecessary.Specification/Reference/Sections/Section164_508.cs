using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// 45 CFR 164.508: an authorization is valid where it has all of (c)(1) and (c)(2) and none of the defects of (b)(2). What it permits is its own
/// scope (164.502(b)(2)(iii)): the individual, the categories, the recipients and the purposes that it names, until it ends.
/// </summary>
internal static class Section164_508
{
    public static void RequireAuthorization(Matter matter, Answer answer)
    {
        if (matter.Facts.Authorization is not { } authorization)
        {
            answer.Deny(matter.Facts.Without("Authorization", "AuthorizationMissing"));
            return;
        }

        // (b)(2)(i): the expiration date has passed, or the expiration event is known to have occurred.
        answer.DenyIf(authorization.ExpiresOn <= matter.Today || authorization.HasExpirationEventOccurred, "AuthorizationExpired");

        // (b)(2)(ii): it has not been filled out completely.
        answer.DenyIf(!IsComplete(authorization, matter), "AuthorizationIncomplete");

        // (b)(2)(iii) to (v): it is known to be revoked, it is compound or conditioned, or something material in it is known to be false.
        answer.DenyIf(authorization.IsRevoked, "AuthorizationRevoked");
        answer.DenyIf(authorization.IsCompound, "AuthorizationCompound");
        answer.DenyIf(authorization.IsKnownFalse, "AuthorizationKnownFalse");

        bool isInScope = authorization.Subject == (matter.Request.Subject ?? "")
            && authorization.Purposes.Contains(matter.Request.Purpose)
            && (matter.Request.Recipient is null || authorization.Recipients.Contains(matter.Request.Recipient))
            && authorization.Categories.Intersect(answer.Shown).Any();
        answer.DenyIf(!isInScope, "AuthorizationOutOfScope");

        answer.WithheldCategories.UnionWith(answer.Shown.Except(authorization.Categories));
        if (authorization.ExpiresOn is { } day)
        {
            answer.EndAt(day);
        }
    }

    private static bool IsComplete(PlainAuthorization authorization, Matter matter) =>
        !Matter.IsBlank(authorization.Id)
        && !Matter.IsBlank(authorization.Subject)
        && authorization.Categories.Count > 0 // (c)(1)(i) a description of the information
        && !Matter.IsBlank(authorization.Discloser) // (c)(1)(ii) who may disclose
        && (authorization.Recipients.Count > 0 || matter.Request.Recipient is null) // (c)(1)(iii) to whom
        && authorization.Purposes.Count > 0 // (c)(1)(iv) each purpose
        && (authorization.ExpiresOn is not null || !Matter.IsBlank(authorization.ExpirationEvent)) // (c)(1)(v) a date or an event
        && authorization.SignedOn <= matter.Today // (c)(1)(vi) a signature and its date
        && (!authorization.IsSignedByRepresentative || !Matter.IsBlank(authorization.RepresentativeAuthority)) // (c)(1)(vi)
        && authorization.StatesRightToRevoke // (c)(2)(i)
        && authorization.StatesConditioning // (c)(2)(ii)
        && authorization.StatesRedisclosure; // (c)(2)(iii)
}
