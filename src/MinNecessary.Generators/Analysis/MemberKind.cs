namespace MinNecessary.Generators.Analysis;

/// <summary>What a member, or a parameter, is declared to be.</summary>
internal enum MemberKind
{
    /// <summary>It says nothing; of a PHI model that is an error of its own, or another PHI model.</summary>
    Unclassified,

    /// <summary>It has a category.</summary>
    Phi,

    /// <summary>It is declared not to be PHI.</summary>
    NotPhi,
}
