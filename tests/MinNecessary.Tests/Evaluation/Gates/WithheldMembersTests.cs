namespace MinNecessary.Tests.Evaluation.Gates;

public sealed class WithheldMembersTests
{
    [Fact]
    public async Task A_member_that_is_withheld_for_two_reasons_is_listed_once()
    {
        Facts restricted = Ward.Known with { Restrictions = [new Restriction { Id = "r-1", Kind = RestrictionKind.Other, Categories = ["Diagnosis"] }] };
        using var gate = new WardGate(new StatedFacts(restricted));
        Decision<Ward.TreatGrant> decision = await gate.Gate.DecideAsync(Ward.Treat, new Caller("u-17", "Nurse"), "MRN-1");
        var restriction = new ViewRestriction(decision.Open("A model").For("MRN-1"));
        List<string>? withheld = null;
        restriction.Remember(ref withheld, "Attachment");
        Assert.True(restriction.Withholds(ref withheld, "Attachment", ["Diagnosis"]));
        Assert.Equal(["Attachment"], ViewRestriction.Sorted(withheld));
    }
}
