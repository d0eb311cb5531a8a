using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>Finds what grants show and nobody was seen to read.</summary>
internal static class NecessityFinder
{
    public static (IReadOnlyList<UnreadCategory> Unread, IReadOnlyList<UnprovenCategory> Unproven) Find(PolicyDocument policy, IReadOnlyList<ObservedView> views, int needed)
    {
        List<UnreadCategory> unread = [];
        List<UnprovenCategory> unproven = [];

        // The minimum necessary standard does not apply to an exempt disclosure (45 CFR 164.502(b)(2)), and what a standard transaction has to have is not for
        // whoever reads it to say (162.923).
        foreach (GrantDefinition grant in policy.Grants.Where(grant => grant.Exemption is null && grant.Transaction is null))
        {
            ObservedView[] shown = [.. views.Where(view => view.Grant == grant.Name)];
            foreach (string category in grant.Shown.Order(StringComparer.Ordinal))
            {
                (ObservedView View, ObservedMember Member)[] members = [.. shown.SelectMany(view => view.Members.Where(member => member.Categories.Contains(category)), (view, member) => (view, member))];
                if (members.Any(each => each.Member.Reads > 0))
                {
                    continue;
                }

                long count = members.Select(each => each.View).Distinct().Sum(view => view.Views);
                if (count < needed)
                {
                    unproven.Add(new UnprovenCategory { Grant = grant.Name, Category = category, Views = count, Needed = needed });
                }
                else
                {
                    unread.Add(new UnreadCategory(grant.Name, category, count, [.. members.Select(each => new UnreadMember { Model = each.View.Model, Member = each.Member.Name, Views = each.View.Views })]));
                }
            }
        }

        return (unread, unproven);
    }
}
