namespace MinNecessary;

/// <summary>The codes of <see cref="Obligation.Code"/>. They are stable: a program may compare them.</summary>
public static class ObligationCodes
{
    /// <summary>Send the notice that forbids disclosing substance use disorder records further (42 CFR 2.32(a)).</summary>
    public const string AttachRedisclosureNotice = "AttachRedisclosureNotice";

    /// <summary>Send a copy of the consent, or a clear explanation of its scope (42 CFR 2.32(b)).</summary>
    public const string AttachConsent = "AttachConsent";

    /// <summary>Review what was seen in an emergency, and close the case (45 CFR 164.312(a)(2)(ii), 164.308(a)(1)(ii)(D)).</summary>
    public const string ReviewEmergencyAccess = "ReviewEmergencyAccess";

    /// <summary>Ask the provider not to use further what was restricted and is disclosed for emergency treatment (45 CFR 164.522(a)(1)(iv)).</summary>
    public const string AskForNoFurtherUse = "AskForNoFurtherUse";

    /// <summary>The disclosure belongs in the individual's accounting (45 CFR 164.528).</summary>
    public const string AccountForDisclosure = "AccountForDisclosure";
}
