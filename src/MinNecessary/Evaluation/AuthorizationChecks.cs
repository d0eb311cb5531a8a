using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Whether an authorization is valid (45 CFR 164.508(b)(1), (2) and (c)) and covers the request; nothing outside of its scope is shown.</summary>
internal static class AuthorizationChecks
{
    private static readonly Reason Missing = new(
        ReasonCodes.AuthorizationMissing, ReasonKind.FactMissing, "45 CFR 164.508(a)", "No authorization is known. Obtain one from the individual, and register a fact source that knows it.");

    private static readonly Reason Expired = new(
        ReasonCodes.AuthorizationExpired, ReasonKind.NotPermitted, "45 CFR 164.508(b)(2)(i)", "The authorization is defective: it has expired. Obtain a new one.");

    private static readonly Reason Revoked = new(
        ReasonCodes.AuthorizationRevoked, ReasonKind.NotPermitted, "45 CFR 164.508(b)(2)(iii)", "The authorization is defective: it was revoked.");

    private static readonly Reason Compound = new(
        ReasonCodes.AuthorizationCompound, ReasonKind.NotPermitted, "45 CFR 164.508(b)(2)(iv)", "The authorization is defective: it is combined with another document, or something is made to depend on it. Obtain one by itself.");

    private static readonly Reason KnownFalse = new(
        ReasonCodes.AuthorizationKnownFalse, ReasonKind.NotPermitted, "45 CFR 164.508(b)(2)(v)", "The authorization is defective: material information in it is known to be false.");

    private static readonly Reason OutOfScope = new(
        ReasonCodes.AuthorizationOutOfScope, ReasonKind.NotPermitted, "45 CFR 164.502(b)(2)(iii)", "The authorization is for another individual, recipient or purpose, or for none of what the grant shows.");

    public static void Check(EvaluationInput input, EvaluationDraft draft)
    {
        if (input.Facts.Authorization is not { } authorization)
        {
            draft.Deny(Missing.Or(PaperKinds.Authorization, input.Facts));
            return;
        }

        bool hasExpired = authorization.HasExpirationEventOccurred || (authorization.ExpiresOn is { } end && input.Day >= end);
        draft.DenyIf(hasExpired, Expired);
        if (Lacking(authorization, input) is { Count: > 0 } lacking)
        {
            // Names of elements, and nothing of what they say.
            draft.Deny(new Reason(
                ReasonCodes.AuthorizationIncomplete, ReasonKind.NotPermitted, "45 CFR 164.508(b)(2)(ii)", $"The authorization is defective: it lacks {string.Join(", ", lacking)}. Obtain a complete one."));
        }

        draft.DenyIf(authorization.IsRevoked, Revoked);
        draft.DenyIf(authorization.IsCompound, Compound);
        draft.DenyIf(authorization.IsKnownFalse, KnownFalse);
        draft.DenyIf(!Covers(authorization, input, draft), OutOfScope);
        foreach (string category in draft.Shown.Where(category => !authorization.Categories.Lists(category)))
        {
            draft.Withhold(category);
        }

        draft.RestOn(authorization.Id);
        if (authorization.ExpiresOn is { } day)
        {
            draft.EndAt(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
        }
    }

    private static bool Covers(Authorization authorization, EvaluationInput input, EvaluationDraft draft) =>
        string.Equals(authorization.Subject, input.Request.Subject, StringComparison.Ordinal)
        && authorization.Purposes.Lists(input.Request.Purpose)
        && (input.Request.Recipient is not { } recipient || authorization.Recipients.Lists(recipient))
        && draft.Shown.Any(authorization.Categories.Lists);

    private static List<string> Lacking(Authorization authorization, EvaluationInput input)
    {
        List<string> lacking = [];
        AddIf(string.IsNullOrWhiteSpace(authorization.Id) || string.IsNullOrWhiteSpace(authorization.Subject), "the individual it is of");
        AddIf(authorization.Categories.Count == 0, "a description of the information (c)(1)(i)");
        AddIf(string.IsNullOrWhiteSpace(authorization.Discloser), "who may disclose (c)(1)(ii)");
        AddIf(authorization.Recipients.Count == 0 && input.Request.Recipient is not null, "the recipient (c)(1)(iii)");
        AddIf(authorization.Purposes.Count == 0, "a purpose (c)(1)(iv)");
        AddIf(authorization.ExpiresOn is null && string.IsNullOrWhiteSpace(authorization.ExpirationEvent), "an expiration (c)(1)(v)");
        AddIf(authorization.SignedOn is not { } signed || signed > input.Day, "a signature and its date (c)(1)(vi)");
        AddIf(authorization.IsSignedByRepresentative && string.IsNullOrWhiteSpace(authorization.RepresentativeAuthority), "the representative's authority (c)(1)(vi)");
        AddIf(!authorization.StatesRightToRevoke, "the right to revoke (c)(2)(i)");
        AddIf(!authorization.StatesConditioning, "the statement on conditioning (c)(2)(ii)");
        AddIf(!authorization.StatesRedisclosure, "the statement on redisclosure (c)(2)(iii)");
        return lacking;

        void AddIf(bool isLacking, string element)
        {
            if (isLacking)
            {
                lacking.Add(element);
            }
        }
    }
}
