using Microsoft.Extensions.Time.Testing;
using MinNecessary.Specification.Models;

namespace MinNecessary.Specification.Agreement;

/// <summary>Code of the models' own assembly can call what was generated for one another's use: it makes no part of a record of which no subject was asked for.</summary>
public sealed class NestedMakeTests
{
    [Fact]
    public void A_record_without_a_subject_of_its_own_is_not_shown_by_itself_nor_after_its_time()
    {
        var clock = new FakeTimeProvider(Gate.Now);
        Decision<Coding> decision = Gate.Decide(SpecificationPolicy.Grants.Coding, "MRN-1", clock);

        Assert.Throws<InvalidOperationException>(() => LineForCoding.__Make(new Line(), decision.OpenRecord("Line")));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Throws<InvalidOperationException>(() => LineForCoding.__Make(new Line(), decision.OpenRecord("Line")));
        Assert.Throws<AccessDeniedException>(() => LineForCoding.__Make(new Line(), decision.Open("Line")));
    }
}
