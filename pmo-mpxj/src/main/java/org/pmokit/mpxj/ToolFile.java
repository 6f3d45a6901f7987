package org.pmokit.mpxj;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mpx.MPXReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.reader.ProjectReader;
import org.mpxj.reader.UniversalProjectReader;

/** The content of a file, given to the reader of its kind. */
final class ToolFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final ScheduleFileKind kind;
    private final byte[] content;

    ToolFile(ScheduleFileKind kind, byte[] content) {
        this.kind = kind;
        this.content = content;
    }

    ScheduleFileKind kind() {
        return kind;
    }

    /** The projects in it, less those that are only baselines of others. */
    List<ProjectFile> projects() throws MPXJException {
        List<ProjectFile> all = reader().readAll(stream());
        if (all == null) {
            return List.of();
        }
        Set<ProjectFile> baselines = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream().filter(Objects::nonNull).forEach(one -> baselines.addAll(baselinesOf(one)));
        return all.stream()
                .filter(one -> one != null && !baselines.contains(one))
                .toList();
    }

    private static List<ProjectFile> baselinesOf(ProjectFile project) {
        return project.getBaselines().stream().filter(Objects::nonNull).toList();
    }

    /** Tells what the reader of the kind would pass over. */
    void check(Remarks remarks) {
        if (kind == ScheduleFileKind.XER) {
            new XerCheck(remarks).tell(new String(content, charset()));
        }
    }

    private ProjectReader reader() {
        return switch (kind) {
            case MPP -> new MPPReader();
            case MSPDI -> new MSPDIReader();
            case MPX -> new MPXReader();
            case PMXML -> {
                PrimaveraPMFileReader reader = new PrimaveraPMFileReader();
                reader.setLinkCrossProjectRelations(true);
                yield reader;
            }
            case XER -> {
                PrimaveraXERFileReader reader = new PrimaveraXERFileReader();
                reader.setLinkCrossProjectRelations(true);
                reader.setCharset(charset());
                yield reader;
            }
            case OTHER -> new UniversalProjectReader();
        };
    }

    private InputStream stream() {
        int mark = kind == ScheduleFileKind.XER || kind == ScheduleFileKind.MPX ? markLength() : 0;
        return new ByteArrayInputStream(content, mark, content.length - mark);
    }

    private int markLength() {
        Charset charset = Recognition.charsetOf(content);
        if (charset.equals(StandardCharsets.ISO_8859_1)) {
            return 0;
        }
        return charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    /** Primavera writes UTF-8 or the code page of Windows and does not say which. */
    private Charset charset() {
        Charset marked = Recognition.charsetOf(content);
        if (!marked.equals(StandardCharsets.ISO_8859_1)) {
            return marked;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return WINDOWS;
        }
    }
}
