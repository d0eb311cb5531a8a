namespace MinNecessary.Tests.Evaluation;

/// <summary>The conditions: the reason where one does not hold, the reason where it is not known, and the section.</summary>
public static class Conditions
{
    public static readonly string[] Names = ["TrainingCurrent", "AssignedWork", "AgreementInForce", "IdentityVerified"];

    public static TheoryData<string, string, string, string> Rows() => new()
    {
        { "TrainingCurrent", "TrainingNotCurrent", "TrainingUnknown", "45 CFR 164.530(b)" },
        { "AssignedWork", "WorkNotAssigned", "AssignmentUnknown", "45 CFR 164.514(d)(2)(ii)" },
        { "AgreementInForce", "AgreementNotInForce", "AgreementUnknown", "45 CFR 164.504(e)" },
        { "IdentityVerified", "IdentityNotVerified", "VerificationUnknown", "45 CFR 164.514(h)" },
    };

    public static Facts With(Facts facts, string condition, bool? value)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return condition switch
        {
            "TrainingCurrent" => facts with { TrainingCurrent = value },
            "AssignedWork" => facts with { AssignedWork = value },
            "AgreementInForce" => facts with { AgreementInForce = value },
            "IdentityVerified" => facts with { IdentityVerified = value },
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }

    public static bool? Of(Facts facts, string condition)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return condition switch
        {
            "TrainingCurrent" => facts.TrainingCurrent,
            "AssignedWork" => facts.AssignedWork,
            "AgreementInForce" => facts.AgreementInForce,
            "IdentityVerified" => facts.IdentityVerified,
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }
}
