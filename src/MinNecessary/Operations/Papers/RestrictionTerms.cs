using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Whether a restriction can be entered. One that the policy does not understand would deny whatever it might be about, so that it is refused while who
/// enters it can mend it.
/// </summary>
internal static class RestrictionTerms
{
    /// <summary>The restriction, with lists that are its own.</summary>
    public static Restriction Require(Restriction? restriction, PolicyDocument policy, string parameter)
    {
        ArgumentNullException.ThrowIfNull(restriction, parameter);
        Given.Id(restriction.Id, parameter);
        Check(Enum.IsDefined(restriction.Kind), "A restriction is of a kind.");
        Check(restriction is { EndedBy: RestrictionEnd.None, EndedOn: null }, "A restriction that is entered has not ended. Enter it, and then its end.");
        (IReadOnlyCollection<string>? categories, IReadOnlyCollection<string>? recipients, IReadOnlyCollection<string>? purposes) = (restriction.Categories, restriction.Recipients, restriction.Purposes);
        Check(categories is not null && recipients is not null && purposes is not null, "A list of a restriction is null. Where it names nothing, leave it empty.");
        Check(categories!.All(name => name is not null && (CategoryCatalog.IsKnown(name) || policy.Categories.Contains(name))), "The policy has no such category.");
        Check(restriction.Label is null || LabelCatalog.Names.Contains(restriction.Label) || policy.Labels.Contains(restriction.Label), "The policy has no such label.");
        Check(recipients!.All(name => name is not null && policy.Recipients.ContainsKey(name)), "The policy has no such recipient.");
        Check(purposes!.All(name => name is not null && policy.Purposes.ContainsKey(name)), "The policy has no such purpose.");
        return restriction with { Categories = [.. categories!], Recipients = [.. recipients!], Purposes = [.. purposes!] };

        void Check(bool holds, string message)
        {
            if (!holds)
            {
                throw new ArgumentException(message, parameter);
            }
        }
    }

    /// <summary>Nothing where an end can be entered (45 CFR 164.522(a)(2)).</summary>
    public static void RequireEndable(RegisteredRestriction? before, RestrictionEnd endedBy)
    {
        if (before is null)
        {
            throw new InvalidOperationException("There is no restriction of that id.");
        }

        if (before.Restriction.EndedBy == RestrictionEnd.Individual || before.Restriction.EndedBy == endedBy)
        {
            throw new InvalidOperationException("The restriction's end has been entered already.");
        }

        if (endedBy == RestrictionEnd.Entity && before.Restriction.Kind == RestrictionKind.PaidInFull)
        {
            throw new InvalidOperationException("What was paid in full is restricted until the individual agrees that it is not (45 CFR 164.522(a)(2)(iii)(A)).");
        }
    }
}
