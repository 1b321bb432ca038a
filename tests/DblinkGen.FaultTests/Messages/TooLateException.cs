using Xunit.Sdk;

namespace DblinkGen.FaultTests.Messages;

/// <summary>Something came later than it may. A busy machine can do that once; what always does it is a fault of ours.</summary>
internal sealed class TooLateException(string message) : XunitException(message);
