namespace System.Diagnostics.CodeAnalysis;

/// <summary>What flow analysis reads; netstandard2.0 does not bring it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
