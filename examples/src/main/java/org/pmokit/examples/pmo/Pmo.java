package org.pmokit.examples.pmo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.pmokit.examples.pmo.command.AssessCommand;
import org.pmokit.examples.pmo.command.CapacityCommand;
import org.pmokit.examples.pmo.command.ConvertCommand;
import org.pmokit.examples.pmo.command.DependenciesCommand;
import org.pmokit.examples.pmo.command.OfficesCommand;
import org.pmokit.examples.pmo.command.OverlapsCommand;
import org.pmokit.examples.pmo.command.PerformanceCommand;
import org.pmokit.examples.pmo.command.RulesCommand;
import org.pmokit.examples.pmo.command.ScheduleCommand;
import org.pmokit.examples.pmo.command.TemplateCommand;
import org.pmokit.examples.pmo.command.UnusableInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The {@code pmo} command: health, schedules, dependencies, overlaps, offices, capacity and performance of a portfolio. Without arguments
 * it assesses the bundled London 2012 portfolio.
 *
 * <p>Exit status: 0 done; 1 done, and the limit of {@code --fail-on} was reached; 2 the input or the arguments are wrong,
 * nothing written; 3 a defect of this program.
 */
@Command(
        name = "pmo",
        description = "Looks at a portfolio with the eyes of its office.",
        mixinStandardHelpOptions = true,
        version = "pmo 0.1.0",
        subcommands = {
            AssessCommand.class,
            ScheduleCommand.class,
            DependenciesCommand.class,
            OverlapsCommand.class,
            OfficesCommand.class,
            CapacityCommand.class,
            PerformanceCommand.class,
            ConvertCommand.class,
            TemplateCommand.class,
            RulesCommand.class
        })
public final class Pmo {

    private static final int WRONG_INPUT = 2;
    private static final int DEFECT = 3;

    /**
     * Runs a command and ends the process with its status.
     *
     * @param arguments as typed
     */
    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /**
     * Runs a command.
     *
     * @param out for results
     * @param err for problems and remarks
     * @param arguments as typed; none means {@code assess}
     * @return the exit status
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Pmo())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> explain(exception, err));
        return line.execute(arguments.length == 0 ? new String[] {"assess"} : arguments);
    }

    private static int explain(Exception exception, PrintWriter err) {
        if (exception instanceof UnusableInputException unusable) {
            unusable.lines().forEach(err::println);
            return WRONG_INPUT;
        }
        err.println("pmo: a defect of this program: " + exception);
        exception.printStackTrace(err);
        return DEFECT;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
