namespace MinNecessary;

public static partial class Phi
{
    /// <summary>
    /// Gives a member a name by which the row conditions of grants read it, such as a payer or an amount (45 CFR 164.514(d)(2)(i)(B)). It is a string or
    /// a number of a model with a subject. It is no category: classify the member as well.
    /// </summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
    public sealed class ContextAttribute : Attribute
    {
        /// <summary>Names it.</summary>
        /// <param name="name">The name in the policy's <c>rows</c>.</param>
        public ContextAttribute(string name) => Name = name;

        /// <summary>The name in the policy's <c>rows</c>.</summary>
        public string Name { get; }
    }

    /// <summary>
    /// Marks the string member that says which covered entity a record belongs to, where one application serves several. A view is made only under a
    /// decision for that one. It is no category: classify the member as well.
    /// </summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
    public sealed class TenantAttribute : Attribute;
}
