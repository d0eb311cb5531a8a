namespace MinNecessary;

/// <summary>
/// Marks a class, record or struct that holds protected health information. Every readable member of it, a property
/// or a public field, its own or inherited, carries a <see cref="PhiAttribute"/> or <see cref="NotPhiAttribute"/>, or
/// is itself a PHI model or a collection of them. A member with none of these is a build error (MN0001).
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = false, Inherited = false)]
public sealed class PhiModelAttribute : Attribute;
