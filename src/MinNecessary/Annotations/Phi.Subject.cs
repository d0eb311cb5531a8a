namespace MinNecessary;

public static partial class Phi
{
    /// <summary>
    /// Marks the one string member that identifies whose information the model holds. A view is made only under a
    /// decision for that subject. It is a marker and not a category: classify the member as well, for example
    /// <c>[Phi.Subject, Phi.MedicalRecordNumber]</c>.
    /// </summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
    public sealed class SubjectAttribute : Attribute;
}
