using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace MinNecessary.AspNetCore;

/// <summary>Reads what a request puts forward. The reason of an emergency is a person's text: it goes to the emergency's case, and is neither sent back nor logged.</summary>
internal sealed class EvidenceReader(IOptions<WebDisclosureOptions> options)
{
    /// <exception cref="WebProblemException">An emergency is claimed in a way that is not taken.</exception>
    public RequestEvidence Read(HttpContext context)
    {
        RequestEvidence given = (options.Value.Evidence?.Invoke(context) ?? RequestEvidence.None) with { EmergencyReason = null };
        EmergencyHeaderOptions emergency = options.Value.Emergency;
        if (!context.Request.Headers.TryGetValue(emergency.Header, out StringValues reasons))
        {
            return given;
        }

        if (!emergency.IsEnabled)
        {
            throw new WebProblemException(WebProblems.Denied(new ProblemReason(WebReasonCodes.EmergencyNotEnabled, "The request claims an emergency, and none is taken here. Ask again without it.", "45 CFR 164.312(a)(2)(ii)")));
        }

        if (reasons.Count != 1 || reasons[0] is not { } reason || reason.Length > emergency.LongestReason)
        {
            throw new WebProblemException(WebProblems.BadRequest(
                WebReasonCodes.EmergencyReasonNotUsable, $"Give the reason of the emergency once, in at most {emergency.LongestReason} characters."));
        }

        return given with { EmergencyReason = reason };
    }
}
