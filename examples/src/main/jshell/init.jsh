import static java.util.Locale.ENGLISH;

import io.github.groundwork.core.check.*;
import io.github.groundwork.core.people.*;
import io.github.groundwork.core.suggestion.*;
import io.github.groundwork.csv.*;
import io.github.groundwork.screening.answer.*;
import io.github.groundwork.screening.catalog.*;
import io.github.groundwork.screening.instrument.*;
import io.github.groundwork.screening.item.*;
import io.github.groundwork.screening.json.*;
import io.github.groundwork.screening.rule.*;
import io.github.groundwork.screening.scale.*;
import io.github.groundwork.screening.score.*;
import io.github.groundwork.screening.wording.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
