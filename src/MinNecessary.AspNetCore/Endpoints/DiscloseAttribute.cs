using Microsoft.AspNetCore.Http;

namespace MinNecessary.AspNetCore;

/// <summary>
/// Sends what a controller's action returns as views, for a purpose: the caller's roles choose the grant (45 CFR 164.514(d)(2)). On an action it takes the place of its
/// controller's. For a minimal API call <c>DiscloseAs</c> or <c>DiscloseFor</c>: an attribute alone sends nothing there.
/// </summary>
/// <param name="purpose">The purpose's name in the policy. Not null.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class DiscloseAttribute(string purpose) : Attribute
{
    /// <summary>The purpose.</summary>
    public string Purpose { get; } = purpose;

    /// <summary>The outside party to whom it is disclosed; null for a use within the workforce.</summary>
    public string? Recipient { get; set; }

    /// <summary>
    /// Whether a list leaves out the records of subjects who are denied. False unless set: then one that is denied denies the list, since a list that lacks some looks whole.
    /// </summary>
    public bool OmitsDenied { get; set; }

    internal DisclosureMetadata ToMetadata() => new() { Purpose = Purpose, Recipient = Recipient };
}
