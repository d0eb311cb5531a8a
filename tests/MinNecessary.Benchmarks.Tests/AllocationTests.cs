using MinNecessary.Benchmarks.Claims;
using MinNecessary.Benchmarks.Comparisons;

namespace MinNecessary.Benchmarks.Tests;

/// <summary>What the benchmarks measured stays so: allocation is counted, since time on a shared machine proves nothing.</summary>
public class AllocationTests
{
    // One reference more where the subject is masked: by it a query of several subjects holds each row to its own.
    private static readonly double CarriedSubject = IntPtr.Size;

    [Fact]
    public void A_view_allocates_what_a_type_written_by_hand_does()
    {
        ProjectionBenchmarks projection = new();
        projection.SetUp();

        Assert.Equal(Allocations.Of(projection.HandWritten), Allocations.Of(projection.MinNecessary));
    }

    [Fact]
    public void A_masked_view_allocates_what_a_type_written_by_hand_does()
    {
        MaskedProjectionBenchmarks projection = new();
        projection.SetUp();

        Assert.Equal(Allocations.Of(projection.HandWritten) + CarriedSubject, Allocations.Of(projection.MinNecessary));
    }

    public static TheoryData<string, Func<string?>> MasksOfText => new()
    {
        { "Last4", () => Masks.Last("SAMPLE1234567", 4) },
        { "First3", () => Masks.First("SAMPLE1234567", 3) },
        { "Initials", () => Masks.Initials("Wilhelmina Sampleperson") },
        { "Zip3", () => Masks.Zip3("43004") },
        { "Icd10Category", () => Masks.Icd10Category("E11.9") },
    };

    [Theory]
    [MemberData(nameof(MasksOfText), DisableDiscoveryEnumeration = true)]
    public void A_mask_allocates_the_text_that_it_gives_and_no_more(string mask, Func<string?> act)
    {
        string shown = act()!;

        Assert.True(shown is not null, mask);
        Assert.Equal(Allocations.Of(() => new string('*', shown.Length)), Allocations.Of(act));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    public void An_evaluation_allocates_as_much_whatever_the_number_of_grants(int grants)
    {
        EvaluationGrowth few = new() { Grants = 10 };
        few.SetUp();
        EvaluationGrowth many = new() { Grants = grants };
        many.SetUp();

        Assert.Equal(Allocations.Of(few.Evaluate), Allocations.Of(many.Evaluate));
    }

    [Fact]
    public void An_evaluation_allocates_its_answer_and_what_it_is_worked_out_in()
    {
        EvaluationBenchmarks evaluation = new();
        evaluation.SetUp();

        // Three objects: the input, the draft, and the evaluation that is given.
        Assert.InRange(Allocations.Of(evaluation.Evaluator), 1, 496);
    }

    [Fact]
    public void An_erased_value_allocates_nothing()
    {
        RedactorBenchmarks redactors = new();
        redactors.SetUp();

        Assert.Equal(0, Allocations.Of(() => redactors.ErasedPhi() == 0 ? "" : null));
    }
}
