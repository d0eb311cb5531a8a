using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>Restrictions of one individual; now and then one with a name that the policy does not know.</summary>
internal static class RandomRestrictions
{
    public static Gen<Restriction> Of(PolicyDocument policy) =>
        from kind in Draw.OneOf(Enum.GetValues<RestrictionKind>())
        from categories in Draw.Some(PolicyNameLists.CategoriesOf(policy), 8)
        from label in Draw.Maybe(30, Draw.OneOf(PolicyNameLists.LabelsOf(policy)))
        from recipients in Draw.Some([.. policy.Recipients.Keys], 20)
        from purposes in Draw.Some([.. policy.Purposes.Keys], 10)
        from isMistaken in Draw.Chance(5)
        from end in Draw.OneOf(RestrictionEnd.None, RestrictionEnd.None, RestrictionEnd.Individual, RestrictionEnd.Entity)
        from days in Gen.Choose(-30, 400)
        select new Restriction
        {
            Id = "test-restriction",
            Kind = kind,
            Categories = isMistaken ? [.. categories, "Unknown"] : categories,
            Label = label,
            Recipients = recipients,
            Purposes = purposes,
            EndedBy = end,
            EndedOn = end == RestrictionEnd.None ? null : policy.Effective.DayNumber is > 30 and < 3_000_000 ? policy.Effective.AddDays(days) : policy.Effective,
        };
}
