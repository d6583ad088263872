package org.holdfast.figures;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.statistics.MutationStatistics;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.CombinedStatistics;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Verbosity;

/** Takes each check out of the rules of access in turn, and counts how many of these changes a test notices. */
final class RulesCanFailFigure implements Figure {

    private static final String ACCESS = "org.holdfast.access.";
    private static final List<String> DECIDING = Stream.of(
                    "Decisions",
                    "Rule",
                    "Relation",
                    "Resource",
                    "Admission",
                    "AllowedInterceptor",
                    "RecordingInterceptor")
            .map(ACCESS::concat)
            .toList();

    @Override
    public int promise() {
        return 2;
    }

    @Override
    public boolean needsServers() {
        return false;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        Path project = Path.of(System.getProperty("holdfast.project", "..")).toRealPath();
        File base = project.resolve("stack/target/mutations").toFile();
        ReportOptions options = options(project, base);
        AnalysisResult result =
                new EntryPoint().execute(base, options, PluginServices.makeForContextLoader(), Map.of());
        if (result.getError().isPresent()) {
            throw result.getError().get();
        }
        MutationStatistics found = result.getStatistics()
                .map(CombinedStatistics::getMutationStatistics)
                .orElseThrow();
        return new Finding(
                found.getTotalDetectedMutations() + " of " + found.getTotalMutations()
                        + " checks taken out of the rules are noticed",
                found.getTotalMutations() > 0 && found.getTotalDetectedMutations() == found.getTotalMutations());
    }

    private static ReportOptions options(Path project, File base) {
        String classes = project.resolve("domain/target/classes").toString();
        String tests = project.resolve("domain/target/test-classes").toString();
        ReportOptions options = new ReportOptions();
        options.setProjectBase(project);
        options.setReportDir(base.getPath());
        options.setSourceDirs(List.of(project.resolve("domain/src/main/java")));
        options.setCodePaths(List.of(classes));
        options.setClassPathElements(Stream.concat(
                        Stream.of(classes, tests),
                        Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator)))
                .toList());
        options.setIncludeLaunchClasspath(false);
        options.setTargetClasses(DECIDING);
        options.setTargetTests(List.of(RulesCanFailFigure::isATestOfAccess));
        options.setMutators(List.of("STRONGER"));
        options.addOutputFormats(List.of("XML"));
        options.setShouldCreateTimestampedReports(false);
        options.setVerbosity(Verbosity.QUIET);
        options.setNumberOfThreads(1);
        options.setGroupConfig(new TestGroupConfig());
        options.setExcludedRunners(List.of());
        options.setIncludedTestMethods(List.of());
        return options;
    }

    /** In the package itself, not in the rooms beneath it, whose tests need a server. */
    private static boolean isATestOfAccess(String type) {
        return type.startsWith(ACCESS) && type.endsWith("Test") && type.lastIndexOf('.') == ACCESS.length() - 1;
    }
}
