using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>As in .NET: a compiler without this feature must not use the member.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
