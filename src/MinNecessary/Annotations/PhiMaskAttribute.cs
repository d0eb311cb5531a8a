namespace MinNecessary;

/// <summary>
/// Makes a static method a mask of the organisation's own. The policy declares the name under <c>masks</c>, and its grants
/// name it as they name a built-in one. The method takes one value, never null, of exactly the type of the members that it
/// masks, and returns the text to show, or null to withhold. It must be pure and safe for concurrent use, and reveal no more
/// than the policy says of it. Methods for several types may share a name.
/// </summary>
/// <remarks>
/// Generated code withholds the value where the method returns it as it is. Where the method throws, the view is not made, and
/// neither the exception's message nor the exception itself is passed on: both may hold the value.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class PhiMaskAttribute : Attribute
{
    /// <summary>Names the mask.</summary>
    /// <param name="name">The name that the policy gives it, a C# identifier that no built-in mask has.</param>
    public PhiMaskAttribute(string name)
    {
        Name = name;
    }

    /// <summary>The mask's name as the policy writes it.</summary>
    public string Name { get; }
}
