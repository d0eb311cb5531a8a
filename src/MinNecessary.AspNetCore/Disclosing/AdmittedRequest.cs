using Microsoft.AspNetCore.Http;

namespace MinNecessary.AspNetCore;

/// <summary>A request whose caller is known and may ask for views under a grant. What it shows is decided for each subject.</summary>
internal sealed record AdmittedRequest(HttpContext Context, Endpoint? Endpoint, Caller Caller, Grant Grant, PolicyViews Views, RequestEvidence Evidence, bool OmitsDenied)
{
    public CancellationToken Aborted => Context.RequestAborted;

    public override string ToString() => $"Request under grant {Grant.Name}";
}
