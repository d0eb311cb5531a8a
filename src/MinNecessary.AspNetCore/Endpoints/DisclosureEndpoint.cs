using Microsoft.AspNetCore.Http;

namespace MinNecessary.AspNetCore;

/// <summary>Reads what an endpoint says of its responses. The last that was added is the most specific.</summary>
internal static class DisclosureEndpoint
{
    public static DisclosureMetadata? Of(Endpoint? endpoint)
    {
        for (int index = (endpoint?.Metadata.Count ?? 0) - 1; index >= 0; index--)
        {
            switch (endpoint!.Metadata[index])
            {
                case DisclosureMetadata metadata:
                    return metadata;
                case DiscloseAttribute attribute:
                    return attribute.ToMetadata();
                default:
                    break;
            }
        }

        return null;
    }

    public static bool OmitsDenied(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<OmitDeniedMetadata>() is not null || endpoint?.Metadata.GetMetadata<DiscloseAttribute>() is { OmitsDenied: true };
}
