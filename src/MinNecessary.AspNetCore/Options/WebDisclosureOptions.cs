using Microsoft.AspNetCore.Http;

namespace MinNecessary.AspNetCore;

/// <summary>How ASP.NET Core sends views. Set up before the host starts, and validated then; read-only after that.</summary>
public sealed class WebDisclosureOptions
{
    /// <summary>How claims become a caller. Never null.</summary>
    public CallerOptions Caller { get; } = new();

    /// <summary>How an emergency is claimed. Never null.</summary>
    public EmergencyHeaderOptions Emergency { get; } = new();

    /// <summary>
    /// The request's header that names a grant, where the caller's roles hold several for an endpoint's purpose. <c>MinNecessary-Grant</c> unless set. It chooses among
    /// the grants that the caller's roles hold, and opens no other.
    /// </summary>
    public string GrantHeader { get; set; } = "MinNecessary-Grant";

    /// <summary>What the type of each problem begins with (RFC 9457, 3.1.1): a URI of yours under which they are explained. <c>urn:minnecessary:problem:</c> unless set.</summary>
    public string ProblemTypeBase { get; set; } = "urn:minnecessary:problem:";

    /// <summary>Whom to ask where a person has to review first, such as a page or a telephone number. It is sent to callers. Null for nobody.</summary>
    public string? ReviewContact { get; set; }

    /// <summary>What else a request puts forward, such as the id of an approval; null for nothing. An emergency is claimed by its header alone: a reason that this gives is not used.</summary>
    public Func<HttpContext, RequestEvidence>? Evidence { get; set; }

    /// <summary>How many records of a stream are decided together, at most. 64 unless set; from 1 to 10,000.</summary>
    public int StreamWindow { get; set; } = 64;

    /// <summary>How long a record of a stream waits for others to be decided with, at most. A quarter of a second unless set.</summary>
    public TimeSpan StreamDelay { get; set; } = TimeSpan.FromMilliseconds(250);

    internal List<PolicyViews> Policies { get; } = [];
}
