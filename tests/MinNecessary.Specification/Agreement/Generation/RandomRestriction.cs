using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>Random restrictions of one individual; now and then one with a name that no policy knows.</summary>
internal static class RandomRestriction
{
    public static Gen<PlainRestriction> Any { get; } =
        from kind in Gens.Pick("PaidInFull", "Agreed", "Agreed", "Other")
        from what in Gen.Frequency((2, Gen.Constant(Array.Empty<string>())), (4, Gens.Several(1, 2, Gens.Pick(Names.Categories)).Select(categories => categories.Distinct().ToArray())))
        from label in Gens.Maybe(35, Gens.Pick(Names.Labels))
        from recipients in Gens.Maybe(25, Gens.SomeOf([.. Names.Recipients.Keys]))
        from purposes in Gens.Maybe(25, Gens.SomeOf([.. Names.Purposes.Keys]))
        from mistake in Gen.Frequency((14, Gen.Constant("none")), (1, Gens.Pick("category", "label", "recipient", "purpose")))
        from unknown in Gens.Pick("ZQ-Plann", "ZQ-diagnosis", "ZQ-")
        from end in Gens.Pick("None", "None", "None", "Individual", "Entity")
        from endedOn in Gens.Pick<DateOnly?>(null, new DateOnly(2026, 2, 1), new DateOnly(2026, 7, 1), new DateOnly(2029, 1, 1))
        select new PlainRestriction
        {
            Id = "ZQ-restriction-1",
            Kind = kind,
            Categories = mistake == "category" ? [.. what, unknown] : what,
            Label = mistake == "label" ? unknown : label,
            Recipients = mistake == "recipient" ? [.. recipients ?? [], unknown] : recipients ?? [],
            Purposes = mistake == "purpose" ? [.. purposes ?? [], unknown] : purposes ?? [],
            EndedBy = end,
            EndedOn = end == "None" ? null : endedOn,
        };
}
