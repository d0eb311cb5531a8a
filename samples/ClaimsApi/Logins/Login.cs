namespace ClaimsApi.Logins;

/// <summary>Somebody who works at the office.</summary>
/// <param name="Role">The role of the policy.</param>
/// <param name="Actor">The unique id.</param>
/// <param name="Title">What the page calls the role.</param>
/// <param name="Claims">Where the role's claims are; null where it sees none.</param>
internal sealed record Login(string Role, string Actor, string Title, string? Claims);
