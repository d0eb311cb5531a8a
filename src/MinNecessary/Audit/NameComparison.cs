namespace MinNecessary.Policy;

/// <summary>
/// The names that a policy declares, and what they stand for. By itself a name shows nothing; but an individual's restriction that names what the
/// policy does not know denies, and where the policy has criteria, a person may approve whatever its names allow to be asked.
/// </summary>
internal sealed class NameComparison(PolicyDocument before, PolicyDocument after, ChangeCollector changes)
{
    private const string Understood = " An individual's restriction that names it was not understood, and denied; it now withholds what it covers.";

    private const string NotUnderstood = " An individual's restriction that names it is no longer understood, and denies.";

    // Where criteria are new or gone, that is the change, and not each name.
    private readonly bool _isReviewed = after.Criteria.Any(criteria => before.FindCriteria(criteria.Activity) is not null);

    public void Compare()
    {
        Compare(PolicyAspect.Role, "Role", before.Roles.Keys, after.Roles.Keys, canBeApproved: true, canBeRestricted: false);
        Compare(PolicyAspect.Recipient, "Recipient", before.Recipients.Keys, after.Recipients.Keys, canBeApproved: true, canBeRestricted: true);
        Compare(PolicyAspect.Purpose, "Purpose", before.Purposes.Keys, after.Purposes.Keys, canBeApproved: true, canBeRestricted: true);
        Compare(PolicyAspect.Declaration, "Category", before.Categories, after.Categories, canBeApproved: true, canBeRestricted: true);
        Compare(PolicyAspect.Declaration, "Mask", before.Masks, after.Masks, canBeApproved: false, canBeRestricted: false);
        Compare(PolicyAspect.Declaration, "Label", before.Labels, after.Labels, canBeApproved: false, canBeRestricted: true);
        Compare(PolicyAspect.Declaration, "Condition", before.Conditions.Keys, after.Conditions.Keys, canBeApproved: false, canBeRestricted: false);
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
        (string before, string after) = (string.Join(", ", was.Training), string.Join(", ", role.Training));
        bool isAsked = IsAskedForTraining(role.Name);
        if (training.Gone.Count > 0)
        {
            changes.Add(isAsked ? PolicyChangeKind.Widens : PolicyChangeKind.Changes, PolicyAspect.Role, $"Role {role.Name} no longer needs training {AuditText.List(training.Gone)}.", [role.Name], before: before, after: after);
        }

        if (training.New.Count > 0)
        {
            changes.Add(isAsked ? PolicyChangeKind.Narrows : PolicyChangeKind.Changes, PolicyAspect.Role, $"Role {role.Name} now needs training {AuditText.List(training.New)}.", [role.Name], before: before, after: after);
        }
    }

    // What the role's training is decides what TrainingCurrent asks of whoever acts in it.
    private bool IsAskedForTraining(string role) => after.Grants.Any(grant => grant.When.Contains("TrainingCurrent") && GrantPair.RolesOf(grant).Contains(role));

    private void Compare(PolicyAspect aspect, string what, IEnumerable<string> was, IEnumerable<string> @is, bool canBeApproved, bool canBeRestricted)
    {
        SetComparison names = SetComparison.Of(was, @is);
        bool isOpen = _isReviewed && canBeApproved;
        bool decides = isOpen || canBeRestricted;
        foreach (string name in names.New)
        {
            string remark = (isOpen ? " A person may now approve, one by one, what is asked with it." : "") + (canBeRestricted ? Understood : "");
            changes.Add(decides ? PolicyChangeKind.Widens : PolicyChangeKind.Changes, aspect, $"{what} {name} is new.{remark}", aspect == PolicyAspect.Role ? [name] : [], after: name);
        }

        foreach (string name in names.Gone)
        {
            changes.Add(decides ? PolicyChangeKind.Narrows : PolicyChangeKind.Changes, aspect, $"{what} {name} is gone.{(canBeRestricted ? NotUnderstood : "")}", aspect == PolicyAspect.Role ? [name] : [], before: name);
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
