using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>Holds a submission to the vendor's standard protocol.</summary>
internal static class SubmissionChecks
{
    public static IReadOnlyList<string> Missing(VendorDefinition vendor, VendorSubmission submission) =>
    [
        .. vendor.Required.Where(category => !submission.Carries.Lists(category) && !submission.CarriesMasked.Lists(category)),
        .. vendor.Checklist.Where(item => !submission.Items.Lists(item)),
    ];

    public static IReadOnlyList<SubmissionExcess> Excess(VendorDefinition vendor, GrantDefinition protocol, VendorSubmission submission, Agreement? agreement, DateOnly day)
    {
        List<SubmissionExcess> excess = [];
        if (!vendor.Protocols.Contains(protocol.Name))
        {
            excess.Add(new SubmissionExcess { Why = $"Grant '{protocol.Name}' is no standard protocol for vendor '{vendor.Name}'." });
        }

        if (agreement is null || agreement.Recipient != vendor.Recipient || agreement.Tenant != submission.Tenant || !agreement.Permits(protocol.Purpose, day) || agreement.Kind != KindFor(protocol))
        {
            excess.Add(new SubmissionExcess { Why = $"No agreement '{vendor.Agreement}' that permits {protocol.Purpose} is in force with '{vendor.Recipient}'." });
        }

        foreach (string category in submission.Carries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!protocol.Shows(category))
            {
                excess.Add(NotShown(protocol, category));
            }
            else if (protocol.Mask.TryGetValue(category, out string? mask) && !(protocol.Transaction is not null && submission.RequiredByTransaction.Lists(category)))
            {
                excess.Add(new SubmissionExcess { Category = category, Why = $"'{protocol.Name}' shows {category} under mask {mask}, and it is carried as it is." });
            }
        }

        excess.AddRange(submission.CarriesMasked.Distinct(StringComparer.Ordinal).Where(category => !protocol.Shows(category)).Order(StringComparer.Ordinal).Select(category => NotShown(protocol, category)));
        return excess.AsReadOnly();
    }

    public static AgreementKind KindFor(GrantDefinition protocol) => protocol.Preset == DisclosurePreset.LimitedDataSet ? AgreementKind.DataUse : AgreementKind.BusinessAssociate;

    private static SubmissionExcess NotShown(GrantDefinition protocol, string category) => new() { Category = category, Why = $"'{protocol.Name}' does not show {category}." };
}
