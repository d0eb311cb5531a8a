namespace MinNecessary.Policy;

/// <summary>What part of a policy a change is in.</summary>
public enum PolicyAspect
{
    /// <summary>A grant that is new, gone, or called otherwise.</summary>
    Grant = 1,

    /// <summary>What a grant shows of a category: in full, under a mask, or not.</summary>
    Category = 2,

    /// <summary>The entire medical record, and its justification (45 CFR 164.514(d)(5)).</summary>
    EntireRecord = 3,

    /// <summary>What has to hold before a grant is used.</summary>
    Condition = 4,

    /// <summary>The hours in which a grant is used.</summary>
    Hours = 5,

    /// <summary>What a row's own data has to be.</summary>
    Rows = 6,

    /// <summary>The models that a grant covers.</summary>
    Models = 7,

    /// <summary>The preset that a grant's categories come from (45 CFR 164.514(b), (e)).</summary>
    Preset = 8,

    /// <summary>The standard transaction that a grant is for (45 CFR 162.923).</summary>
    Transaction = 9,

    /// <summary>What the minimum necessary standard does not apply to (45 CFR 164.502(b)(2)).</summary>
    Exemption = 10,

    /// <summary>Whether a grant is a standard protocol, or each case is reviewed (45 CFR 164.514(d)(3)).</summary>
    Routine = 11,

    /// <summary>Whose requests are relied on (45 CFR 164.514(d)(3)(iii)).</summary>
    Reliance = 12,

    /// <summary>Who may use a grant in an emergency (45 CFR 164.312(a)(2)(ii)).</summary>
    Emergency = 13,

    /// <summary>What is restricted, for everyone or for one individual (45 CFR 164.522(a)), and what consent substance use disorder records need (42 CFR 2.31).</summary>
    Restriction = 14,

    /// <summary>What a reviewer may approve one by one, and by what criteria (45 CFR 164.514(d)(3)(ii), (d)(4)(iii)).</summary>
    Review = 15,

    /// <summary>A purpose, or what it belongs to.</summary>
    Purpose = 16,

    /// <summary>A recipient, or of what kind it is.</summary>
    Recipient = 17,

    /// <summary>A role, what it does, or its training.</summary>
    Role = 18,

    /// <summary>The days on which the policy is in effect.</summary>
    Period = 19,

    /// <summary>Which disclosures the individual's accounting lists (45 CFR 164.528).</summary>
    Accounting = 20,

    /// <summary>Categories, masks, labels and conditions of the organisation's own.</summary>
    Declaration = 21,

    /// <summary>The policy's own data, and its reasons: name, owner, review, and why a grant needs what it shows.</summary>
    Wording = 22,

    /// <summary>The operations around the policy: owners, handoffs, cases, limits, measures and vendors.</summary>
    Operations = 23,
}
