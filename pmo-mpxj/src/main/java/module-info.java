/**
 * Schedules of Microsoft Project, Primavera and other planning tools, read through the library MPXJ, of which nothing is seen
 * from outside.
 *
 * <p>A taste:
 *
 * <pre>{@code
 * ScheduleReading reading = ScheduleFiles.read(Path.of("bridge.xer"));
 * reading.notices().forEach(notice -> System.err.println(notice.asText()));
 * Portfolio portfolio = reading.toDraft("Bridges").resolveOrThrow();
 * }</pre>
 */
module org.pmokit.mpxj {
    requires transitive org.pmokit.core;
    requires java.desktop;
    requires jakarta.xml.bind;
    requires mpxj;
    requires org.apache.poi.poi;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.pmokit.mpxj;
}
