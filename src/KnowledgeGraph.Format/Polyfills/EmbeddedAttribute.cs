namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from all other assemblies, friends included, so that each can have its own type of that name.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed partial class EmbeddedAttribute : Attribute;
