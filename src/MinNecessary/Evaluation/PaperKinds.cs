namespace MinNecessary;

/// <summary>The papers of which a request can have one of each, as a set.</summary>
[Flags]
internal enum PaperKinds
{
    None = 0,
    Authorization = 1,
    Reliance = 2,
    Approval = 4,
    SubstanceUseConsent = 8,
    Agreement = 16,
}
