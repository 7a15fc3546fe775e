namespace Microsoft.CodeAnalysis;

/// <summary>Keeps a type to its assembly: even a friend does not see it, and so has no second type of its name.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed partial class EmbeddedAttribute : Attribute;
