using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>As in .NET: the type has members that an initialiser must set.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
