using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>What was paid, and when.</summary>
[PhiModelFor(typeof(ExplanationOfBenefit.PaymentComponent), WithholdsUnlisted = true, MemberHash = "f6c356820eeec589")]
internal interface ExplanationOfBenefitPaymentPhi
{
    object Type { get; }

    [Phi.Adjustment] object Adjustment { get; }

    [Phi.ServiceDate, Phi.OtherDate] object Date { get; }

    object Amount { get; }

    [Phi.AccountNumber] object Identifier { get; }
}
