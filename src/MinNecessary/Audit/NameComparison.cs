namespace MinNecessary.Policy;

/// <summary>
/// The names that a policy declares, and what they stand for. By itself a name shows nothing; but where the policy has criteria, a person may
/// approve whatever its names allow to be asked.
/// </summary>
internal sealed class NameComparison(PolicyDocument before, PolicyDocument after, ChangeCollector changes)
{
    // Where criteria are new or gone, that is the change, and not each name.
    private readonly bool _isReviewed = after.Criteria.Any(criteria => before.FindCriteria(criteria.Activity) is not null);

    public void Compare()
    {
        Compare(PolicyAspect.Role, "Role", before.Roles.Keys, after.Roles.Keys, canBeApproved: true);
        Compare(PolicyAspect.Recipient, "Recipient", before.Recipients.Keys, after.Recipients.Keys, canBeApproved: true);
        Compare(PolicyAspect.Purpose, "Purpose", before.Purposes.Keys, after.Purposes.Keys, canBeApproved: true);
        Compare(PolicyAspect.Declaration, "Category", before.Categories, after.Categories, canBeApproved: true);
        Compare(PolicyAspect.Declaration, "Mask", before.Masks, after.Masks, canBeApproved: false);
        Compare(PolicyAspect.Declaration, "Label", before.Labels, after.Labels, canBeApproved: false);
        Compare(PolicyAspect.Declaration, "Condition", before.Conditions.Keys, after.Conditions.Keys, canBeApproved: false);
        foreach (RoleDefinition role in after.Roles.Values.Where(role => before.Roles.ContainsKey(role.Name)))
        {
            CompareRole(before.Roles[role.Name], role);
        }

        foreach (RecipientDefinition recipient in after.Recipients.Values.Where(recipient => before.Recipients.ContainsKey(recipient.Name)))
        {
            RecipientDefinition was = before.Recipients[recipient.Name];
            AddIf(was.Kind != recipient.Kind, PolicyAspect.Recipient, $"Recipient {recipient.Name} is of kind {recipient.Kind}, and was of kind {was.Kind}.", RolesWhere(grant => grant.Recipient == recipient.Name), was.Kind.ToString(), recipient.Kind.ToString());
            AddIf(was.Description != recipient.Description, PolicyAspect.Recipient, $"Recipient {recipient.Name} is described as: {recipient.Description ?? "nothing"}", RolesWhere(grant => grant.Recipient == recipient.Name), was.Description, recipient.Description);
        }

        foreach (PurposeDefinition purpose in after.Purposes.Values.Where(purpose => before.Purposes.ContainsKey(purpose.Name)))
        {
            PurposeDefinition was = before.Purposes[purpose.Name];
            AddIf(was.Basis != purpose.Basis, PolicyAspect.Purpose, $"Purpose {purpose.Name} belongs to {purpose.Basis}, and belonged to {was.Basis}.", RolesWhere(grant => grant.Purpose == purpose.Name), was.Basis.ToString(), purpose.Basis.ToString());
            AddIf(was.Code != purpose.Code, PolicyAspect.Purpose, $"The code of purpose {purpose.Name} is {purpose.Code ?? "none"}, and was {was.Code ?? "none"}.", [], was.Code, purpose.Code);
        }

        foreach (ConditionDefinition condition in after.Conditions.Values.Where(condition => before.Conditions.ContainsKey(condition.Name)))
        {
            ConditionDefinition was = before.Conditions[condition.Name];
            AddIf(was.Description != condition.Description, PolicyAspect.Declaration, $"Condition {condition.Name} means: {condition.Description}", RolesWhere(grant => grant.When.Contains(condition.Name)), was.Description, condition.Description);
            AddIf(was.Citation != condition.Citation, PolicyAspect.Declaration, $"Condition {condition.Name} follows from {condition.Citation ?? "nothing that is named"}.", [], was.Citation, condition.Citation);
        }
    }

    private void CompareRole(RoleDefinition was, RoleDefinition role)
    {
        AddIf(was.Description != role.Description, PolicyAspect.Role, $"Role {role.Name} is described as: {role.Description}", [role.Name], was.Description, role.Description);
        SetComparison training = SetComparison.Of(was.Training, role.Training);
        AddIf(training.New.Count > 0, PolicyAspect.Role, $"Role {role.Name} now needs training {AuditText.List(training.New)}.", [role.Name], string.Join(", ", was.Training), string.Join(", ", role.Training));
        AddIf(training.Gone.Count > 0, PolicyAspect.Role, $"Role {role.Name} no longer needs training {AuditText.List(training.Gone)}.", [role.Name], string.Join(", ", was.Training), string.Join(", ", role.Training));
    }

    private void Compare(PolicyAspect aspect, string what, IEnumerable<string> was, IEnumerable<string> @is, bool canBeApproved)
    {
        SetComparison names = SetComparison.Of(was, @is);
        bool isOpen = _isReviewed && canBeApproved;
        foreach (string name in names.New)
        {
            string remark = isOpen ? " A person may now approve, one by one, what is asked with it." : "";
            changes.Add(isOpen ? PolicyChangeKind.Widens : PolicyChangeKind.Changes, aspect, $"{what} {name} is new.{remark}", aspect == PolicyAspect.Role ? [name] : [], after: name);
        }

        foreach (string name in names.Gone)
        {
            changes.Add(isOpen ? PolicyChangeKind.Narrows : PolicyChangeKind.Changes, aspect, $"{what} {name} is gone.", aspect == PolicyAspect.Role ? [name] : [], before: name);
        }
    }

    private IEnumerable<string> RolesWhere(Func<GrantDefinition, bool> concerns) => after.Grants.Where(concerns).SelectMany(GrantPair.RolesOf);

    private void AddIf(bool isSo, PolicyAspect aspect, string sentence, IEnumerable<string> roles, string? was, string? @is)
    {
        if (isSo)
        {
            changes.Add(PolicyChangeKind.Changes, aspect, sentence, roles, before: was, after: @is);
        }
    }
}
