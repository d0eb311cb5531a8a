namespace MinNecessary.AspNetCore;

/// <summary>How an emergency is claimed over HTTP (45 CFR 164.312(a)(2)(ii)). Set up before the host starts; read-only after that.</summary>
public sealed class EmergencyHeaderOptions
{
    /// <summary>Whether requests may claim an emergency. False unless set: then a request that does is refused.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>The request's header with the reason, in a person's words. <c>MinNecessary-Emergency-Reason</c> unless set. Keep it out of what your servers and proxies log.</summary>
    public string Header { get; set; } = "MinNecessary-Emergency-Reason";

    /// <summary>How many characters a reason may have, at most. 500 unless set.</summary>
    public int LongestReason { get; set; } = 500;
}
