namespace MinNecessary.Policy;

/// <summary>The conditions that a grant may name. A test holds them equal to what the evaluator checks.</summary>
internal static class ConditionCatalog
{
    public static IReadOnlyCollection<string> Names { get; } = ["TrainingCurrent", "AssignedWork", "AgreementInForce", "IdentityVerified"];
}
