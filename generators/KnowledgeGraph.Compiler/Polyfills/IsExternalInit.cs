namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for behind <c>init</c> and records; netstandard2.0 does not bring it.</summary>
internal static class IsExternalInit;
