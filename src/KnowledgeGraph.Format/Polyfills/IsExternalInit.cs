using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>As in .NET: marks the setter of a property that has <c>init</c>.</summary>
[Embedded]
internal static class IsExternalInit;
