package org.pmokit.graph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Texts by chance: of topics, with words of very different frequency, some of them near copies of earlier ones. */
public final class Topics {

    private static final int TOPICS = 200;
    private static final int WORDS = 30_000;
    private static final int TOPIC_WORDS = 400;

    private Topics() {}

    /** So many texts of 15 to 45 words, one in twenty a near copy; the same seed gives the same. */
    public static List<Statement> statements(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String[]> texts = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            String[] text = place > 20 && random.nextInt(20) == 0
                    ? copy(texts.get(random.nextInt(place)), random)
                    : fresh(random);
            texts.add(text);
            statements.add(new Statement("P" + place, String.join(" ", text)));
        }
        return statements;
    }

    private static String[] fresh(SplittableRandom random) {
        int topic = random.nextInt(TOPICS);
        String[] text = new String[15 + random.nextInt(31)];
        for (int at = 0; at < text.length; at++) {
            text[at] = word(topic, random);
        }
        return text;
    }

    private static String[] copy(String[] original, SplittableRandom random) {
        String[] text = original.clone();
        for (int at = 0; at < text.length; at++) {
            if (random.nextInt(8) == 0) {
                text[at] = word(random.nextInt(TOPICS), random);
            }
        }
        return text;
    }

    /** Zipf's law in the topic and outside of it. */
    private static String word(int topic, SplittableRandom random) {
        boolean isTopic = random.nextInt(10) < 6;
        int range = isTopic ? TOPIC_WORDS : WORDS;
        int rank = (int) Math.exp(random.nextDouble() * Math.log(range)) - 1;
        return isTopic ? "t" + topic + "x" + rank : "w" + rank;
    }
}
