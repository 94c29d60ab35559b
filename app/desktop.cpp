#include "app/desktop.h"
namespace immirror {
int runDesktop(int, char *[])
{
    return 2;
}
} // namespace immirror
