using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>How old unresolved work is, by the policy's buckets. Immutable.</summary>
public sealed record AgingResult
{
    /// <summary>The word, and what the policy says that it means.</summary>
    public required TermDefinition Term { get; init; }

    /// <summary>How many days old it is; null where the day on which the clock starts is not known, or lies ahead.</summary>
    public required int? Days { get; init; }

    /// <summary>The bucket, such as <c>31–60</c> or <c>121 or more</c>; null where its age is not known.</summary>
    public required string? Bucket { get; init; }

    /// <summary>The buckets' number, 0 for the youngest; null where its age is not known.</summary>
    public required int? BucketNumber { get; init; }

    /// <summary>What is missing, one short sentence each. Empty where its age is known.</summary>
    public required IReadOnlyList<string> Lacking { get; init; }

    /// <summary>The bucket.</summary>
    /// <returns>For example <c>31–60</c>, or <c>unknown</c>.</returns>
    public override string ToString() => Bucket ?? "unknown";
}
