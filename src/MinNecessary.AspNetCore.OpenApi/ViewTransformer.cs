using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace MinNecessary.AspNetCore.OpenApi;

/// <summary>Puts the views of an endpoint's grants in the place of the model that it returns.</summary>
internal sealed class ViewTransformer(ViewCatalog catalog) : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        IList<object> metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (DisclosureEndpoint.Of(metadata) is not { } disclosure || operation.Responses is not { } responses)
        {
            return;
        }

        Grant[] grants = disclosure.Grant is { } one ? [one] : [.. catalog.Policies.SelectMany(views => views.Grants).Where(disclosure.Covers)];
        foreach ((string status, IOpenApiResponse response) in responses)
        {
            ReturnedModel? model = context.Description.SupportedResponseTypes
                .Where(type => type.StatusCode.ToString(CultureInfo.InvariantCulture) == status && type.Type is not null).Select(type => ReturnedModel.Of(type.Type!, catalog)).FirstOrDefault(found => found is not null);
            if (model is not null && response is OpenApiResponse { Content: not null } described)
            {
                await DescribeAsync(described, model, grants, context, cancellationToken).ConfigureAwait(false);
            }
        }

        Add(responses, StatusCodes.Status401Unauthorized, "Nobody is authenticated. application/problem+json.");
        Add(responses, StatusCodes.Status403Forbidden, "Access is denied, or a person has to review it first: application/problem+json, with the codes, messages and citations of all reasons.");
        Add(responses, StatusCodes.Status503ServiceUnavailable, "The disclosure cannot be logged, so nothing is shown. application/problem+json.");
    }

    private async Task DescribeAsync(OpenApiResponse response, ReturnedModel model, Grant[] grants, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        List<IOpenApiSchema> schemas = [];
        List<string> said = [];
        foreach (Grant grant in grants)
        {
            if (catalog.Of(grant)?.ViewOf(model.Type, grant) is { } view)
            {
                OpenApiSchema schema = await context.GetOrCreateSchemaAsync(view, null, cancellationToken).ConfigureAwait(false);
                schema.Title = view.Name;
                schema.Description = $"Grant {grant.Name}, role {grant.Definition.Role}: {grant.Definition.Why}";
                schemas.Add(schema);
                said.Add($"{view.Name} for role {grant.Definition.Role} (grant {grant.Name})");
            }
        }

        IOpenApiSchema shown = schemas.Count == 1 ? schemas[0] : new OpenApiSchema { OneOf = schemas };
        response.Description = said.Count == 0 ? "No grant has a view of it." : string.Join("; ", said) + ".";
        foreach (OpenApiMediaType content in response.Content!.Values.OfType<OpenApiMediaType>())
        {
            content.Schema = model.IsMany ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = shown } : shown;
        }
    }

    private static void Add(OpenApiResponses responses, int status, string description) =>
        responses.TryAdd(status.ToString(CultureInfo.InvariantCulture), new OpenApiResponse { Description = description });
}
