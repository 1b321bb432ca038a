namespace DblinkGen.Execution;

/// <summary>
/// The runtime has one path for both worlds: with <c>async: false</c> every step completes before it returns, so that the wait is none.
/// </summary>
internal static class SynchronousWait
{
    public static T Completed<T>(this ValueTask<T> task) => task.IsCompleted ? task.Result : task.AsTask().GetAwaiter().GetResult();

    public static void Completed(this ValueTask task)
    {
        if (!task.IsCompletedSuccessfully)
            task.AsTask().GetAwaiter().GetResult();
    }
}
