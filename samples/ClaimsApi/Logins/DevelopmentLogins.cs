namespace ClaimsApi.Logins;

/// <summary>The six roles of the sample. A real service has an identity provider in the place of this.</summary>
internal static class DevelopmentLogins
{
    /// <summary>Who certified that the others are trained.</summary>
    public const string Certifier = "u-0001";

    public const string PrivacyOfficer = "PrivacyOfficer";

    public static IReadOnlyList<Login> All { get; } =
    [
        new("RegistrationClerk", "u-1001", "Registration", "registration"),
        new("Coder", "u-1002", "Coding", "coding"),
        new("PaymentPoster", "u-1003", "Payment posting", "payment-posting"),
        new("DenialSpecialist", "u-1004", "Denials", "denials"),
        new("CollectionsLiaison", "u-1005", "Collection agency", "collections"),
        new(PrivacyOfficer, "u-1006", "Privacy officer", null),
    ];
}
