namespace System.Diagnostics.CodeAnalysis;

/// <summary>Goes with <c>required</c>: marks a constructor that sets every required member.</summary>
[AttributeUsage(AttributeTargets.Constructor, AllowMultiple = false, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
