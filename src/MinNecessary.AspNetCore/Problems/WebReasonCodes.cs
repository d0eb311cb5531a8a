namespace MinNecessary.AspNetCore;

/// <summary>The codes of reasons that the web adds to <see cref="ReasonCodes"/>. They do not change.</summary>
public static class WebReasonCodes
{
    /// <summary>In place of reasons that tell something of the individual (<see cref="Reason.TellsOfIndividual"/>): the disclosure log has them.</summary>
    public const string Individual = "Individual";

    /// <summary>Nobody is authenticated.</summary>
    public const string NotAuthenticated = "NotAuthenticated";

    /// <summary>No claim of the caller is mapped to a role of the policy.</summary>
    public const string CallerNotMapped = "CallerNotMapped";

    /// <summary>Claims of the caller are mapped to several roles, and the application takes one at a time.</summary>
    public const string RoleAmbiguous = "RoleAmbiguous";

    /// <summary>No claim names the actor.</summary>
    public const string ActorClaimMissing = "ActorClaimMissing";

    /// <summary>Several claims name different actors.</summary>
    public const string ActorAmbiguous = "ActorAmbiguous";

    /// <summary>No claim names the covered entity.</summary>
    public const string TenantClaimMissing = "TenantClaimMissing";

    /// <summary>Several claims name different covered entities.</summary>
    public const string TenantAmbiguous = "TenantAmbiguous";

    /// <summary>The caller's roles hold several grants for the endpoint's purpose, and the request names none.</summary>
    public const string GrantAmbiguous = "GrantAmbiguous";

    /// <summary>The request names a grant that is not one of the caller's for the endpoint.</summary>
    public const string GrantNotOffered = "GrantNotOffered";

    /// <summary>The request claims an emergency, and the application takes none over HTTP.</summary>
    public const string EmergencyNotEnabled = "EmergencyNotEnabled";

    /// <summary>The reason of an emergency is too long, or is given twice.</summary>
    public const string EmergencyReasonNotUsable = "EmergencyReasonNotUsable";

    /// <summary>An endpoint would have sent a raw PHI model.</summary>
    public const string RawModelRefused = "RawModelRefused";

    /// <summary>An endpoint returned what nobody can show as views.</summary>
    public const string ResultNotSupported = "ResultNotSupported";

    /// <summary>The request cannot be read.</summary>
    public const string RequestNotReadable = "RequestNotReadable";

    /// <summary>A case or a paper cannot be changed as was asked.</summary>
    public const string ReviewNotPossible = "ReviewNotPossible";
}
