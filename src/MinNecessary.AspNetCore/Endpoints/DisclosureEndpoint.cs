using Microsoft.AspNetCore.Http;

namespace MinNecessary.AspNetCore;

/// <summary>Reads what an endpoint says of its responses. The last that was added is the most specific.</summary>
internal static class DisclosureEndpoint
{
    public static DisclosureMetadata? Of(Endpoint? endpoint) => endpoint is null ? null : Of(endpoint.Metadata);

    public static DisclosureMetadata? Of(IEnumerable<object> metadata)
    {
        DisclosureMetadata? last = null;
        foreach (object each in metadata)
        {
            last = each switch
            {
                DisclosureMetadata said => said,
                DiscloseAttribute attribute => attribute.ToMetadata(),
                _ => last,
            };
        }

        return last;
    }

    public static bool OmitsDenied(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<OmitDeniedMetadata>() is not null || endpoint?.Metadata.GetMetadata<DiscloseAttribute>() is { OmitsDenied: true };
}
