using MinNecessary;

namespace BillingDesk.Month;

/// <summary>The people of the invented clinic: each has several roles, as in a small practice.</summary>
internal static class Staff
{
    public const string Manager = "wanda.sampleton";
    public const string Officer = "percy.placeholder";
    public const string Poster = "posy.dummy";
    public const string Liaison = "carl.invento";
    public const string Coder = "cody.mockley";

    public static IReadOnlyList<(string Id, string[] Roles)> People { get; } =
    [
        (Manager, ["BillingManager", "Analyst"]),
        (Officer, ["PrivacyOfficer"]),
        ("clara.testwell", ["Scheduler", "RegistrationClerk"]),
        ("eli.example", ["EligibilitySpecialist", "AuthorizationSpecialist"]),
        (Coder, ["ChargeSpecialist", "Coder"]),
        ("bill.fakeman", ["ClaimSubmitter", "ReceivablesSpecialist"]),
        (Poster, ["PaymentPoster", "StatementClerk"]),
        ("dena.fictive", ["DenialSpecialist", "AppealsSpecialist"]),
        (Liaison, ["CollectionsLiaison"]),
        ("audra.nonesuch", ["ComplianceAuditor"]),
    ];

    /// <summary>Who has a role.</summary>
    public static string Holder(string role) => People.First(person => person.Roles.Contains(role)).Id;

    /// <summary>A person, with the roles that the identity system would give.</summary>
    public static Caller Caller(string id) => new(id, People.First(person => person.Id == id).Roles);
}
