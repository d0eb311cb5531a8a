namespace MinNecessary;

/// <summary>The codes of <see cref="Advisory.Code"/>. They are stable: a program may compare them.</summary>
public static class AdvisoryCodes
{
    /// <summary>What the grant shows would be de-identified data: the preset <c>SafeHarbor</c> would serve (HITECH 13405(b), 45 CFR 164.514(b)(2)).</summary>
    public const string DeidentifiedDataWouldServe = "DeidentifiedDataWouldServe";

    /// <summary>What the grant shows would be a limited data set: the preset <c>LimitedDataSet</c> would serve (HITECH 13405(b), 45 CFR 164.514(e)).</summary>
    public const string LimitedDataSetWouldServe = "LimitedDataSetWouldServe";

    /// <summary>The policy's review is overdue (45 CFR 164.530(i)).</summary>
    public const string PolicyReviewOverdue = "PolicyReviewOverdue";
}
