namespace MinNecessary.Policy;

/// <summary>Holds a grant to what the regulation asks of one of its kind.</summary>
internal sealed class GrantRules(ObjectReader reader, GrantDefinition grant, PolicyPosition position, PurposeDefinition? purpose, RecipientDefinition? recipient, IReadOnlyList<ReviewCriteria>? criteria)
{
    public void Check()
    {
        CheckParty();
        CheckExemption();
        CheckReliance();
        CheckRoutine();
        if (grant.Exemption is null && grant.EntireRecord is null && MedicalRecord.IsEntire(grant.Disclose))
        {
            reader.Report("MN0129", position, $"Grant '{grant.Name}' shows the entire medical record ({string.Join(", ", MedicalRecord.Categories)}) and does not say why (45 CFR 164.514(d)(5)). Disclose less, or write the justification under 'entireRecord'.");
        }

        if (grant.Transaction is not null && grant.Activity == Activity.Use)
        {
            reader.Report("MN0105", reader.Find("transaction")!.Position, $"Grant '{grant.Name}' is a use, and a standard transaction goes to another party. Remove 'transaction'.");
        }

        if (grant.Emergency is { IsLoggedLate: true } && purpose is { Basis: not PurposeBasis.Treatment })
        {
            PolicyNode late = reader.Find("emergency")!.Members.Find(member => member.Key == "logLate").Value!;
            reader.Report("MN0143", late.Position, $"An emergency of grant '{grant.Name}' goes on while the disclosure log cannot be written, and its purpose is not treatment: whatever else it is waits for the log (45 CFR 164.312(b)). Remove 'logLate'.");
        }
    }

    private void CheckParty()
    {
        if (grant.Activity == Activity.Disclosure && !grant.When.Contains("IdentityVerified"))
        {
            reader.Report("MN0127", position, $"Grant '{grant.Name}' is a disclosure, and the identity and authority of the recipient are not verified before it (45 CFR 164.514(h)). Add \"IdentityVerified\" to 'when'.");
        }

        if (recipient is { IsBusinessAssociate: true } && !grant.When.Contains("AgreementInForce"))
        {
            reader.Report("MN0128", position, $"Grant '{grant.Name}' gives PHI to business associate '{recipient.Name}' without an agreement (45 CFR 164.502(e), 164.504(e)). Add \"AgreementInForce\" to 'when'.");
        }

        // 45 CFR 164.312(a)(2)(ii) is about access to one's own systems. To whom it may be given, and by what contract, no emergency changes.
        if (grant.Activity == Activity.Disclosure)
        {
            CheckNotSetAside("IdentityVerified", "MN0127", "to whom a disclosure goes is verified before it (45 CFR 164.514(h))");
        }

        if (recipient is { IsBusinessAssociate: true })
        {
            CheckNotSetAside("AgreementInForce", "MN0128", $"business associate '{recipient.Name}' gets PHI under an agreement alone (45 CFR 164.502(e), 164.504(e))");
        }
        else if (grant.Preset == DisclosurePreset.LimitedDataSet)
        {
            CheckNotSetAside("AgreementInForce", "MN0124", "a limited data set is given under a data use agreement alone (45 CFR 164.514(e)(4))");
        }
    }

    private void CheckNotSetAside(string condition, string id, string rule)
    {
        List<PolicyNode>? overrides = reader.Find("emergency")?.Members.Find(member => member.Key == "overrides").Value?.Items;
        if (overrides?.Find(item => item.Kind == PolicyNodeKind.Text && item.Text == condition) is { } item)
        {
            reader.Report(id, item.Position, $"An emergency of grant '{grant.Name}' sets '{condition}' aside, and {rule}. Remove it from 'overrides'.");
        }
    }

    private void CheckExemption()
    {
        if (grant.Exemption is { } exemption && Misfit(exemption) is { } misfit)
        {
            reader.Report("MN0130", reader.Find("exemption")!.Position, $"Grant '{grant.Name}' claims exemption '{exemption}', {misfit} Remove 'exemption', or correct the grant.");
        }
    }

    private string? Misfit(Exemption exemption) => exemption switch
    {
        Exemption.Treatment when grant.Activity == Activity.Use => "which does not cover a use, not even for treatment (45 CFR 164.502(b)(2)(i)).",
        Exemption.Treatment when purpose is { Basis: not PurposeBasis.Treatment } => "and its purpose is not treatment (45 CFR 164.502(b)(2)(i)).",
        Exemption.Treatment when grant.Activity == Activity.Disclosure && recipient is { Kind: not RecipientKind.Provider } => "and its recipient is no health care provider (45 CFR 164.502(b)(2)(i)).",
        Exemption.Individual when grant.Activity != Activity.Disclosure || recipient is { Kind: not RecipientKind.Individual } => "which covers disclosures to the individual alone (45 CFR 164.502(b)(2)(ii)).",
        Exemption.Secretary when grant.Activity != Activity.Disclosure || recipient is { Kind: not RecipientKind.PublicOfficial } => "which covers disclosures to the Secretary alone: a recipient of kind PublicOfficial (45 CFR 164.502(b)(2)(iv)).",
        not Exemption.Treatment when grant.Activity == Activity.Request => "which does not cover a request (45 CFR 164.502(b)(2)).",
        _ => null,
    };

    private void CheckReliance()
    {
        if (grant.Reliance.Count == 0)
        {
            return;
        }

        PolicyNode list = reader.Find("reliance")!;
        if (grant.Activity != Activity.Disclosure)
        {
            reader.Report("MN0131", list.Position, $"Grant '{grant.Name}' relies on what was asked for, and is no disclosure (45 CFR 164.514(d)(3)(iii)). Remove 'reliance'.");
            return;
        }

        foreach (RelianceBasis basis in grant.Reliance.Where(basis => recipient is not null && !Fits(basis, recipient.Kind)))
        {
            PolicyPosition place = list.Items.First(item => item.Text == basis.ToString()).Position;
            reader.Report("MN0131", place, $"Grant '{grant.Name}' relies on '{basis}', and recipient '{recipient!.Name}' of kind {recipient.Kind} is none (45 CFR 164.514(d)(3)(iii)). Remove it, or correct the recipient's kind.");
        }
    }

    private static bool Fits(RelianceBasis basis, RecipientKind kind) => basis switch
    {
        RelianceBasis.PublicOfficial => kind == RecipientKind.PublicOfficial,
        RelianceBasis.CoveredEntity => kind is RecipientKind.HealthPlan or RecipientKind.Provider or RecipientKind.Clearinghouse,
        RelianceBasis.Professional => RecipientDefinition.IsAssociate(kind) || kind == RecipientKind.Other,
        _ => kind is RecipientKind.Other or RecipientKind.Provider or RecipientKind.PublicOfficial,
    };

    private void CheckRoutine()
    {
        if (grant.IsRoutine)
        {
            return;
        }

        if (grant.Activity == Activity.Use)
        {
            reader.Report("MN0132", reader.Find("routine")!.Position, $"Grant '{grant.Name}' is a use, and uses are not reviewed one by one (45 CFR 164.514(d)(2)). Remove 'routine'.");
        }
        else if (criteria is not null && criteria.All(each => each.Activity != grant.Activity))
        {
            reader.Report("MN0132", reader.Find("routine")!.Position, $"Grant '{grant.Name}' is not routine, and the policy has no criteria to review a {grant.Activity} by (45 CFR 164.514(d)(3)(ii), (d)(4)(iii)). Declare them under 'criteria'.");
        }
    }
}
